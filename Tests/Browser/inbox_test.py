"""The inbox as a rep works it: by keyboard alone, on a phone, without script."""


def open_count(page):
    """How many hand-offs the tab says are the rep's."""
    return int(page.inner_text(".queue .seg [aria-current] .faint"))


def test_ten_leads_are_worked_by_keyboard_alone(stage):
    page = stage.page("rep")
    stage.open(page, "/inbox")
    before = open_count(page)
    assert before >= 10, before
    worked = 0
    while worked < 10:
        name = page.inner_text("#h-dossier")
        if worked % 3 == 2:
            page.keyboard.press("r")
            page.wait_for_function("document.activeElement.name === 'reason'")
            page.keyboard.type("no need")
            page.keyboard.press("Tab")
            page.keyboard.type("Told me so")
            for _ in range(3):
                page.keyboard.press("Tab")
            with page.expect_navigation():
                page.keyboard.press("Enter")
        elif worked % 3 == 1:
            page.keyboard.press("l")
            page.wait_for_function("document.activeElement.name === 'kind'")
            for _ in range(3):
                page.keyboard.press("Tab")
            with page.expect_navigation():
                page.keyboard.press("Enter")
            assert page.locator(".toast").is_visible()
            with page.expect_navigation():
                page.keyboard.press("a")
        else:
            with page.expect_navigation():
                page.keyboard.press("a")
        assert page.locator(".toast.is-kept").is_visible(), f"{name} was not taken"
        assert page.inner_text("#h-dossier") != name
        worked += 1
    assert open_count(page) == before - 10
    assert not page.faults, page.faults


def test_j_and_k_move_and_the_dossier_follows(stage):
    page = stage.page("head-of-sales")
    stage.open(page, "/inbox/team")
    page.locator("tbody tr", has_text="Marta Vezzoli").locator("a.fig").first.click()
    page.wait_for_selector("[data-inbox] .row")
    page.wait_for_load_state("load")
    names = page.locator("[data-inbox] .row b").all_inner_texts()
    assert len(names) >= 2
    for key, place in (("j", 1), ("k", 0), ("k", 0)):
        page.keyboard.press(key)
        page.wait_for_function("name => document.getElementById('h-dossier').innerText === name", arg=names[place])
        assert page.locator("[data-inbox] .row[aria-current] b").inner_text() == names[place]
    page.keyboard.press("x")
    assert page.locator("input[name=id]:checked").count() == 1
    assert not page.faults, page.faults


def test_the_inbox_of_a_phone_is_a_list_and_then_the_lead(stage):
    page = stage.page("rep", width=390, height=844, dark=True)
    stage.open(page, "/inbox")
    assert page.locator(".queue").is_visible() and not page.locator("#dossier").is_visible()
    stage.check_width(page, "/inbox")
    page.locator("[data-inbox] .row").first.click()
    page.wait_for_url("**/handoffs/*")
    assert page.locator("#dossier").is_visible() and not page.locator(".queue").is_visible()
    stage.check_width(page, page.url)
    stage.check_access(page, page.url)
    heights = [part.bounding_box()["height"] for part in page.locator(".dos-acts .btn").all() if part.is_visible()]
    assert heights and min(heights) >= 44, heights
    page.locator(".to-list a").click()
    page.wait_for_url("**/inbox*")


def test_a_lead_is_worked_without_script(stage):
    page = stage.page("rep", script=False)
    page.goto("/inbox")
    page.locator("[data-inbox] .row").nth(1).click()
    name = page.inner_text("#h-dossier")
    page.locator("details[data-do=l] summary").click()
    page.select_option("[name=kind]", "email")
    page.select_option("[name=outcome]", "no-answer")
    page.locator("details[data-do=l] form button").click()
    assert page.locator(".toast.is-kept").is_visible()
    page.locator("details[data-do=r] summary").click()
    page.select_option("#f-reason", "unreachable")
    page.locator("details[data-do=r] form button").click()
    assert page.inner_text("#h-dossier") == name
    assert page.locator("#f-reason-e").is_visible()
    assert page.input_value("#f-reason") == "unreachable"


def test_a_change_shows_without_loading_the_page(stage):
    rep = stage.page("rep")
    stage.open(rep, "/inbox")
    before = open_count(rep)
    head = stage.page("head-of-sales")
    stage.open(head, "/inbox/team")
    head.locator("tbody tr", has_not_text="Marta Vezzoli").locator("a.fig").first.click()
    head.wait_for_selector("[data-inbox] input[name=id]")
    head.locator("[data-inbox] input[name=id]").first.check()
    head.locator(".bulkbar summary", has_text="Give to").click()
    head.select_option("#b-member", label="Marta Vezzoli")
    head.locator("button[value=reassign]").click()
    head.wait_for_selector(".toast.is-kept")
    rep.wait_for_function(
        "count => document.querySelector('#inbox-count').innerText.trim() === String(count)", arg=before + 1, timeout=3000)


def test_marketing_is_asked_about_a_rejection(stage):
    page = stage.page("rep")
    stage.open(page, "/inbox?tab=decided")
    page.locator("[data-inbox] .row", has_text="rejected").first.click()
    page.locator("summary", has_text="Ask marketing").click()
    stage.check_access(page, page.url)
    page.locator("form[action$='/cases'] button").click()
    page.wait_for_url("**/marketing/cases/*")
    assert page.locator(".toast.is-kept").is_visible()
    assert "waits for marketing" in page.inner_text("main")
    assert not page.faults, page.faults
