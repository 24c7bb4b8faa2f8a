package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A person before a browser of one's own; what the pages say to the console is written down. */
final class Visit implements AutoCloseable {

  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;
  private static final int NARROWEST = 320;
  private static final int DESK_WIDTH = 1280;
  private static final int MOST_STEPS = 60;
  private static final List<String> ACCESSIBLE =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final Optional<Path> SHOTS =
      Optional.ofNullable(System.getProperty("forprev.shots")).map(Path::of);

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> told = new CopyOnWriteArrayList<>();

  Visit(Browser browser, String address, Browser.NewContextOptions options) {
    this.address = address;
    this.context =
        browser.newContext(
            options
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
    this.page = context.newPage();
    page.onConsoleMessage(message -> told.add(page.url() + ": " + message.text()));
    page.onPageError(error -> told.add(page.url() + ": " + error));
  }

  Page page() {
    return page;
  }

  Visit open(String path) {
    page.navigate(address + path);
    return this;
  }

  /** Without the cookies that the product gave so far. */
  Visit forgetCookies() {
    context.clearCookies();
    return this;
  }

  Visit type(String label, String text) {
    labelled(label).fill(text);
    return this;
  }

  Visit tick(String label) {
    labelled(label).check();
    return this;
  }

  Visit choose(String label, String option) {
    labelled(label).selectOption(option);
    return this;
  }

  Visit press(String button) {
    named(AriaRole.BUTTON, button).click();
    return this;
  }

  Visit follow(String link) {
    named(AriaRole.LINK, link).click();
    return this;
  }

  Visit signIn(String number, String password) {
    return open("/connexion")
        .type("Numéro Forprev", number)
        .type("Mot de passe", password)
        .press("Se connecter");
  }

  /** Moves with the tabulator until that element has the focus. */
  Visit tabTo(String selector) {
    Locator focused = page.locator(selector + ":focus");
    for (int step = 0; step < MOST_STEPS && focused.count() == 0; step++) {
      page.keyboard().press("Tab");
    }
    assertThat(focused.count()).as("focus on %s of %s", selector, page.url()).isEqualTo(1);
    return this;
  }

  Visit keys(String text) {
    page.keyboard().type(text);
    return this;
  }

  Visit key(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Waits for the page with that heading. */
  Visit at(String heading) {
    page.getByRole(
            AriaRole.HEADING,
            new Page.GetByRoleOptions().setName(heading).setLevel(1).setExact(true))
        .waitFor();
    return this;
  }

  String path() {
    return page.url().substring(address.length());
  }

  String text(String selector) {
    return page.locator(selector).first().innerText().strip();
  }

  List<String> texts(String selector) {
    return page.locator(selector).allInnerTexts();
  }

  /**
   * What is wrong with the page: what axe finds, what does not fit on the narrowest screen, what
   * the console says, and a title that tells nothing. Its pictures are kept under {@code name}
   * where {@code -Dforprev.shots} names a folder.
   */
  void mustBeFine(String name) {
    SHOTS.ifPresent(folder -> {
      picture(folder.resolve(name + "-390.png"));
      page.setViewportSize(DESK_WIDTH, PHONE_HEIGHT);
      picture(folder.resolve(name + "-1280.png"));
    });
    page.setViewportSize(NARROWEST, PHONE_HEIGHT);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of %s", name)
        .isLessThanOrEqualTo(NARROWEST);
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    assertThat(violations()).as("axe on %s", name).isEmpty();
    assertThat(page.locator("h1").count()).as("headings of %s", name).isEqualTo(1);
    assertThat(page.title()).as("title of %s", name).endsWith(" — Forprev");
    mustBeSilent();
  }

  /** Nothing was said to the console, by a page or against one. */
  void mustBeSilent() {
    assertThat(told.stream().filter(line -> !isOfStatus(line))).isEmpty();
  }

  private void picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  private List<String> violations() {
    return new AxeBuilder(page)
        .withTags(ACCESSIBLE).analyze().getViolations().stream()
            .map(it ->
                it.getId()
                    + ": "
                    + it.getHelp()
                    + " "
                    + it.getNodes().stream().map(node -> node.getHtml()).toList())
            .toList();
  }

  /** The browser notes every page that it gets with a status of 400 and more. */
  private static boolean isOfStatus(String line) {
    return line.contains("Failed to load resource: the server responded with a status of 4");
  }

  private Locator labelled(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @Override
  public void close() {
    context.close();
  }
}
