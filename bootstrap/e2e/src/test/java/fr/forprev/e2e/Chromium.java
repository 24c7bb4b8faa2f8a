package fr.forprev.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser of the machine, without a window. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

  static final Path PROGRAM =
      Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  static Chromium start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(QUIET)));
  }

  /** Somebody with a telephone in his hand, whom the product does not know yet. */
  Visit phone(String address) {
    return new Visit(browser, address, new Browser.NewContextOptions());
  }

  /** The same, in a browser that runs no script. */
  Visit withoutScript(String address) {
    return new Visit(browser, address, new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
