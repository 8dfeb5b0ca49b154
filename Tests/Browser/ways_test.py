"""The ways people take through the product."""
import re


def test_a_stranger_reaches_the_closed_loop_in_two_clicks(stage):
    page = stage.page()
    email, password = stage.people["management"]
    page.goto("/")
    page.fill("[name=email]", email)
    page.fill("[name=password]", password)
    page.click("main button")
    page.click("nav.rail a[href^='/closed-loop']")
    assert page.inner_text("h1")
    assert page.query_selector("main table") is not None


def test_the_keyboard_alone_is_enough(stage):
    page = stage.page()
    email, password = stage.people["administrator"]
    page.goto("/sign-in")
    page.wait_for_function("document.activeElement.name === 'email'")
    page.keyboard.type(email)
    page.keyboard.press("Tab")
    page.keyboard.type(password)
    page.keyboard.press("Enter")
    page.wait_for_url("**/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.type("closed")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?**")
    for _ in range(60):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => { const part = document.activeElement; const style = getComputedStyle(part);
            return part === document.body || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1)
              || part.closest('.search') !== null }""")
        assert seen, "a focused element shows no outline: " + page.evaluate("document.activeElement.outerHTML")[:200]


def test_menus_close_with_escape_and_give_the_focus_back(stage):
    page = stage.page("rep")
    stage.open(page, "/")
    menu = page.locator("details.drop").first
    menu.locator("summary").click()
    assert menu.get_attribute("open") is not None
    page.keyboard.press("Escape")
    assert menu.get_attribute("open") is None
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_the_period_goes_along_from_page_to_page(stage):
    page = stage.page("marketer")
    stage.open(page, "/?period=2026-Q3")
    page.click("nav.rail a[href^='/closed-loop']")
    assert "period=2026-Q3" in page.url
    assert "Q3 2026" in page.inner_text(".topbar")


def test_an_address_that_cannot_be_read_says_so(stage):
    page = stage.page("marketer")
    stage.open(page, "/?period=nonsense")
    assert "period" in page.inner_text("main [role=alert]")


def test_a_wrong_password_keeps_the_address_that_was_typed(stage):
    page = stage.page()
    page.goto("/sign-in")
    page.fill("[name=email]", "somebody@example.org")
    page.fill("[name=password]", "not the password")
    page.click("main button")
    assert page.input_value("[name=email]") == "somebody@example.org"
    assert page.inner_text("[role=alert]")


def test_a_person_chooses_language_and_theme(stage):
    page = stage.page("operations")
    stage.open(page, "/me")
    page.select_option("[name=language]", "it")
    page.select_option("[name=theme]", "dark")
    page.click("form[action='/me/preferences'] button")
    page.wait_for_load_state()
    assert page.evaluate("document.documentElement.lang") == "it"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(18, 19, 23)"
    page.select_option("[name=language]", "")
    page.select_option("[name=theme]", "")
    page.click("form[action='/me/preferences'] button")
    page.wait_for_load_state()
    assert page.evaluate("document.documentElement.lang") == "en"


def test_a_receipt_opens_behind_a_figure(stage):
    page = stage.page("head-of-marketing")
    stage.open(page, "/closed-loop?period=all")
    link = page.locator("main table a.fig[href^='/receipts/']").first
    figure = link.inner_text()
    link.click()
    assert re.search(r"/receipts/", page.url)
    assert figure.strip() in page.inner_text("main"), f"the receipt does not say {figure}"
    assert page.query_selector("main table") is not None


def test_signing_out_ends_it(stage):
    page = stage.page("management")
    stage.open(page, "/me")
    page.click("details.drop-end > summary")
    page.click("details.drop-end button")
    page.wait_for_url("**/sign-in")
    page.goto("/me")
    assert "/sign-in" in page.url


def sign(stage, heads, path):
    """Each head opens the page, signs with the one button, and sees the name stand there."""
    for role in heads:
        page = stage.page(role)
        stage.open(page, path)
        page.click("main .sign button")
        page.wait_for_url("**" + path + "#signatures")


def test_two_versions_of_an_agreement_are_signed(stage):
    # The demo company has one that waits for the head of sales.
    page = stage.page("management")
    stage.open(page, "/agreement")
    before = page.locator("#versions tbody tr").count()
    assert page.query_selector("main .sign button") is None, "who leads no team is offered to sign"
    sign(stage, ["head-of-sales"], "/agreement")
    # The next, with other numbers, by the form alone.
    page = stage.page("head-of-marketing")
    stage.open(page, "/agreement")
    page.click("main .acts a[href='/agreement/proposal']")
    page.fill("[name=target-volume]", "many")
    page.click("form.numbers button")
    assert page.input_value("[name=target-volume]") == "many"
    assert page.get_attribute("[name=target-volume]", "aria-invalid") == "true"
    page.fill("[name=target-volume]", "7")
    page.click("form.numbers button")
    page.wait_for_url("**/agreement/versions/*")
    assert "→ 7" in page.inner_text("main"), page.inner_text("main")[:500]
    sign(stage, ["head-of-marketing", "head-of-sales"], "/agreement")
    stage.open(page, "/agreement")
    assert page.locator("#versions tbody tr").count() == before + 1
    assert page.locator(".sign.open").count() == 0


def test_a_definition_is_proposed_in_the_editor_and_signed(stage):
    page = stage.page("head-of-sales")
    stage.open(page, "/definition")
    page.click("main .acts a[href='/definition/proposal']")
    text = page.input_value("[name=text]")
    page.fill("[name=text]", text.replace("cap: 100", "cap: 1000", 1))
    page.click("main form button.btn-primary")
    assert "cap: 1000" in page.input_value("[name=text]"), "what was typed is gone"
    assert page.inner_text(".excerpt").strip().startswith("cap: 1000"), page.inner_text("[role=alert]")
    page.fill("[name=text]", text.replace("cap: 100", "cap: 90", 1))
    page.click("main form button.btn-primary")
    page.wait_for_url("**/definition/versions/*")
    assert "100 → 90" in page.inner_text("main")
    sign(stage, ["head-of-marketing", "head-of-sales"], "/definition")
    # A cell of the matrix opens to its people.
    stage.open(page, "/definition")
    page.locator("svg.matrix a").last.click()
    page.wait_for_url("**/definition/cells/*")
    assert page.locator("main tbody th a").count() > 0


def test_a_square_of_the_agreement_opens_to_its_people(stage):
    page = stage.page("marketer")
    stage.open(page, "/agreement")
    page.locator(".mirror .strip a").first.click()
    page.wait_for_url("**/agreement/results/*/*")
    assert page.query_selector("main h1") is not None
    with page.expect_download() as file:
        page.click("main a[download]")
    assert file.value.suggested_filename.endswith(".csv")
