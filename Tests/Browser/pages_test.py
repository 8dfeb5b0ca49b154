"""Every page for every role: opens, reads well to a screen reader, fits a phone, works in the dark and without script."""
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


def test_every_page_is_accessible_in_light(stage):
    page = stage.page("administrator")
    stage.open(page, "/")
    for path in stage.rail(page) + EXTRA:
        stage.open(page, path)
        stage.check_access(page, path)
        stage.check_width(page, path)
        stage.shoot(page, f"{name_of(path)}-light")


def test_every_page_is_accessible_in_the_dark(stage):
    page = stage.page("administrator", dark=True)
    stage.open(page, "/")
    for path in stage.rail(page) + EXTRA:
        stage.open(page, path)
        stage.check_access(page, path)
        stage.shoot(page, f"{name_of(path)}-dark")


def test_every_page_fits_a_phone(stage):
    page = stage.page("administrator", width=390, height=844)
    stage.open(page, "/")
    for path in stage.rail(page) + EXTRA:
        stage.open(page, path)
        stage.check_width(page, path)
        stage.shoot(page, f"{name_of(path)}-phone")


def test_every_page_works_without_script(stage):
    page = stage.page("administrator", script=False)
    answer = page.goto("/")
    assert answer.status == 200
    for path in stage.rail(page) + EXTRA:
        assert page.goto(path).status == 200, path
        assert page.query_selector("main h1") is not None, path


def test_pages_speak_four_languages(stage):
    titles = {}
    for locale in ("en-GB", "it-IT", "fr-FR", "ro-RO"):
        page = stage.page("administrator", locale=locale)
        stage.open(page, "/contacts")
        assert page.evaluate("document.documentElement.lang") == locale[:2]
        titles[locale] = page.inner_text("h1")
    assert len(set(titles.values())) >= 3, titles


EXTRA = ["/settings/people", "/settings/tokens", "/settings/audit", "/settings/stages", "/settings/channels", "/me",
         "/alerts", "/search?q=an"]
