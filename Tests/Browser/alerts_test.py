"""The bell: what happens to a rep's lead shows at once, and is gone when it is read."""
import csv
import datetime
import os
import pathlib
import re
import tempfile


def test_the_bell_shows_at_once_what_a_lead_does(stage):
    page = stage.page("rep")
    stage.open(page, "/alerts")
    if page.query_selector("main form button:has-text('Mark all as read')"):
        page.click("main form button:has-text('Mark all as read')")
        page.wait_for_selector(".toast")
    assert page.query_selector("#bell .dot") is None
    stage.open(page, "/contacts?owner=me&stage=sql")
    link = page.query_selector("main tbody th a") or page.query_selector("main tbody a[href^='/contacts/']")
    contact = int(link.get_attribute("href").split("?")[0].split("/")[-1])
    name = link.inner_text().strip()
    stage.open(page, f"/contacts/{contact}")
    email = next(found for found in re.findall(r"[\w.+-]+@[\w.-]+\.example", page.inner_text("main"))
                 if not found.endswith("@bellavento.example"))
    stage.open(page, "/sales")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "touches.csv"
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        with open(path, "w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["message_id", "contact_email", "at", "kind", "url"])
            rows.writerow([f"bell-{os.getpid()}", email, now, "page-view", "https://bellavento.example/pricing"])
        stage.command(["import", "touches", str(path), "--live"])
    page.wait_for_selector("#bell .dot", timeout=20_000)
    assert "1" in page.inner_text("#bell .dot")
    assert "1" in page.get_attribute("#bell", "aria-label")
    page.click("#bell")
    page.wait_for_url("**/alerts")
    assert name in page.inner_text("main")
    page.click("main form button:has-text('Mark all as read')")
    page.wait_for_selector(".toast")
    assert page.query_selector("#bell .dot") is None


def test_a_rule_is_added_changed_and_removed_by_hand(stage):
    page = stage.page("operations")
    stage.open(page, "/settings/alerts?occasion=page")
    page.click("#new button[value=save]")
    page.fill("[name=pattern]", "/demo*")
    page.fill("[name=hook_address]", "no address")
    page.select_option("[name=hook_form]", "slack")
    page.eval_on_selector("#new form", "form => { form.noValidate = true }")
    page.click("#new button[value=save]")
    assert page.get_attribute("[name=hook_address]", "aria-invalid") == "true"
    assert page.input_value("[name=pattern]") == "/demo*"
    page.fill("[name=hook_address]", "https://hooks.example/T1")
    page.click("#new button[value=save]")
    page.wait_for_selector(".toast")
    row = page.locator("main tbody tr", has_text="/demo*")
    row.locator("a").click()
    page.click("button[value=off]")
    page.wait_for_selector("button[value=on]")
    page.click("button[value=remove]")
    page.wait_for_url("**/settings/alerts")
    assert "/demo*" not in page.inner_text("main")
