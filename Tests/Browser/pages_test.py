"""Every page for every role: opens, reads well to a screen reader, fits a phone, works in the dark and without script."""
import re

ROLES = ["marketer", "rep", "head-of-marketing", "head-of-sales", "management", "operations", "administrator"]


def name_of(path):
    return path.split("?")[0].strip("/").replace("/", "-") or "overview"


def test_each_role_signs_in_and_opens_every_page_it_is_shown(stage):
    for role in ROLES:
        page = stage.page(role)
        stage.open(page, "/")
        paths = stage.rail(page)
        assert "/closed-loop" in paths, f"{role} does not see the closed loop"
        for path in paths:
            stage.open(page, path)


def every_page(stage, page):
    """The pages of the rail, those beside it, and one record of each kind."""
    stage.open(page, "/")
    paths = stage.rail(page) + EXTRA
    for place, link in RECORDS:
        stage.open(page, place)
        paths.append(page.locator(link).first.get_attribute("href"))
    contact = next(path.split("?")[0] for path in paths if re.match(r"/contacts/\d+", path))
    return paths + [contact + "/edit", contact + "/merge"]


def test_every_page_is_accessible_in_light(stage):
    page = stage.page("administrator")
    for path in every_page(stage, page):
        stage.open(page, path)
        stage.check_access(page, path)
        stage.shoot(page, f"{name_of(path)}-light")


def test_every_page_is_accessible_in_the_dark(stage):
    page = stage.page("administrator", dark=True)
    for path in every_page(stage, page):
        stage.open(page, path)
        stage.check_access(page, path)
        stage.shoot(page, f"{name_of(path)}-dark")


def test_what_opens_is_accessible_too(stage):
    for dark in (False, True):
        page = stage.page("administrator", dark=dark)
        for path in every_page(stage, page):
            stage.open(page, path)
            page.evaluate("for (const part of document.querySelectorAll('details:not(.topbar details)')) part.open = true")
            if page.query_selector("details[data-load]"):
                page.wait_for_selector("details[data-load] > div")
            # What is open at once lies over what is below it, which is too near for this rule.
            stage.check_access(page, path + " with everything open", but=["target-size"])


def test_every_page_fits_every_window_in_every_language(stage):
    for locale in LOCALES:
        page = stage.page("administrator", locale=locale)
        for path in every_page(stage, page):
            page.set_viewport_size({"width": 1440, "height": 900})
            stage.open(page, path)
            for width in (1600, 1440, 768, 390):
                page.set_viewport_size({"width": width, "height": 844})
                stage.check_width(page, f"{path} in {locale}")
            if locale == "en-GB":
                stage.shoot(page, f"{name_of(path)}-phone")


def resting_box(page, part):
    """Where a part stands once it rests: focus may scroll its table, and what hangs on a term follows a frame later."""
    box = part.bounding_box()
    for _ in range(20):
        page.wait_for_timeout(50)
        before, box = box, part.bounding_box()
        if before == box:
            break
    return box


def test_what_a_word_means_stands_inside_the_window(stage):
    for width in (390, 1440):
        page = stage.page("administrator", width=width)
        for path in ("/", "/closed-loop", "/marketing", "/sales"):
            stage.open(page, path)
            terms = page.locator("main .term:visible")
            assert terms.count() > 0, path
            for place in range(terms.count()):
                terms.nth(place).focus()
                tip = terms.nth(place).locator(".tip")
                assert tip.is_visible(), f"{path}: {terms.nth(place).inner_text()}"
                box = resting_box(page, tip)
                assert box["x"] >= 0 and box["x"] + box["width"] <= width, f"{path}: {tip.inner_text()} at {box}"
                assert box["height"] < 400, f"{path}: {tip.inner_text()} at {box}"
            stage.check_width(page, path)


def test_the_door_and_errors_are_accessible_and_fit(stage):
    for dark in (False, True):
        page = stage.page(dark=dark, width=390, height=844)
        for path in ("/sign-in", "/forgotten", "/set-up/of-nobody", "/links/of-nobody"):
            page.goto(path)
            stage.check_access(page, path)
            stage.check_width(page, path)
            stage.shoot(page, f"{name_of(path)}-{'dark' if dark else 'light'}-phone")
    page = stage.page("marketer")
    assert page.goto("/nothing-here").status == 404
    stage.check_access(page, "/nothing-here")
    assert page.inner_text("h1") == "Nothing is here"


def test_the_closed_loop_prints_its_period_in_light_and_without_controls(stage):
    # As wide as A4 lying down, less its margins.
    page = stage.page("management", width=1032, height=730, dark=True)
    for path in ("/", "/closed-loop?period=all", "/closed-loop?model=all", "/marketing"):
        page.emulate_media(media="screen")
        stage.open(page, path)
        period = page.inner_text(".topbar .pick >> nth=0")
        page.emulate_media(media="print")
        stage.check_width(page, path)
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)", path
        assert page.locator(".topbar .pick").first.is_visible() and period.strip(), path
        left = [part.get_attribute("class") for part in page.locator(".btn, .seg, .select, .rail, .search").all()
                if part.is_visible()]
        assert not left, f"{path}: {left}"
        stage.shoot(page, f"{name_of(path)}-print")


def test_a_sorted_list_of_deals_has_one_line_a_row(stage):
    page = stage.page("head-of-sales")
    stage.open(page, "/deals")
    heights = page.eval_on_selector_all("table.deals tbody tr", "rows => rows.map(row => row.offsetHeight)")
    assert len(heights) > 10 and max(heights) < 50, heights


def test_every_page_works_without_script(stage):
    page = stage.page("administrator", script=False)
    answer = page.goto("/")
    assert answer.status == 200
    for path in stage.rail(page) + EXTRA:
        assert page.goto(path).status == 200, path
        assert page.query_selector("main h1") is not None, path


def test_pages_speak_four_languages(stage):
    titles = {}
    for locale in LOCALES:
        page = stage.page("administrator", locale=locale)
        stage.open(page, "/contacts")
        assert page.evaluate("document.documentElement.lang") == locale[:2]
        titles[locale] = page.inner_text("h1")
    assert len(set(titles.values())) >= 3, titles


LOCALES = ("en-GB", "it-IT", "fr-FR", "ro-RO")
EXTRA = ["/settings/people", "/settings/tokens", "/settings/audit", "/settings/stages", "/settings/channels", "/me",
         "/alerts", "/settings/alerts", "/settings/alerts?occasion=page", "/marketing/cases",
         "/marketing/cases?state=answered", "/marketing/bought-anyway", "/personas", "/search?q=an", "/costs", "/goals", "/data/uploads", "/data/imports", "/data/radar", "/data/machines",
         "/data/doctor", "/glossary", "/definition", "/agreement/excuses",
         "/agreement/proposal", "/definition/proposal", "/definition/cells/A4", "/contacts/new", "/companies/new", "/deals/new", "/deals?view=board",
         "/closed-loop?model=all", "/closed-loop?model=markov-1", "/closed-loop?by=campaign", "/closed-loop/journeys", "/inbox/team",
         "/inbox?tab=waiting", "/inbox?tab=decided", "/inbox?tab=back", "/settings/sales-team"]
# A list, and the link in it to one of its records.
RECORDS = [
    ("/contacts?stage=customer", "main tbody th a"),
    ("/companies", "main tbody th a"),
    ("/deals?outcome=won", "main tbody th a"),
    ("/deals?outcome=open", "main tbody th a"),
    ("/campaigns", "main tbody th a"),
    ("/marketing?period=all", "main a.fig"),
    ("/settings/people", "main tbody th a"),
    ("/agreement", "main #versions tbody th a"),
    ("/agreement", "main .promise a.fig"),
    ("/definition", "main #versions tbody th a"),
    ("/inbox/team", "main tbody th a"),
    ("/settings/alerts", "main tbody td a"),
    ("/personas", "main article a"),
    ("/marketing/cases?state=answered", "main tbody th a"),
]
