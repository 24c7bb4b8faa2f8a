package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Run by root, these tests become a normal user; the others run as whoever runs them. */
@Timeout(180)
class OtherUserTest {

  private static final int NOBODY = 65534;
  private static final List<String> AS_NOBODY =
      List.of(
          "setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--inh-caps=-all");

  @TempDir Path folder;

  @BeforeEach
  void needs_root_and_setpriv() throws IOException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can become another user");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv is missing");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void a_normal_user_runs_the_product_and_owns_what_it_writes() throws Exception {
    Path launcher = readableLauncher();
    Path site = owned("site");
    Path cache = owned("cache");
    Launch launch =
        Launch.in(site, "demo", "--port", "0")
            .after(AS_NOBODY)
            .by(launcher)
            .with(Map.of("HOME", cache.toString(), "FORPREV_CACHE", cache.toString()));

    try (Demo demo = Demo.of(launch)) {
      Walk.through(demo);
      for (String name : List.of("data/pg18", "data/demo.env", "data/mail")) {
        assertThat(Files.getAttribute(site.resolve(name), "unix:uid")).as(name).isEqualTo(NOBODY);
      }
    }
    assertThat(cache).isDirectoryContaining("glob:**/postgres-18*");
  }

  @Test
  void a_user_without_a_cache_folder_is_told_how_to_name_one() throws Exception {
    Launch launch =
        Launch.in(owned("site"), "serve", "--port", "0")
            .after(AS_NOBODY)
            .by(readableLauncher())
            .with(Map.of("FORPREV_CACHE", "/proc/nowhere"));

    try (Product product = launch.start()) {
      assertThat(product.exitCode()).isEqualTo(1);
      assertThat(product.stderr())
          .startsWith(
              "forprev: cannot keep the programs of PostgreSQL in /proc/nowhere; FORPREV_CACHE may"
                  + " name another folder: ")
          .hasLineCount(1);
    }
  }

  private Path owned(String name) throws IOException {
    Path owned = Files.createDirectory(folder.resolve(name));
    Files.setAttribute(owned, "unix:uid", NOBODY);
    return owned;
  }

  /** The distribution, copied to where every user may read. */
  private Path readableLauncher() throws IOException {
    Path copy = folder.resolve("forprev");
    try (var files = Files.walk(Launch.DISTRIBUTION)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            copy.resolve(Launch.DISTRIBUTION.relativize(file).toString()),
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return copy.resolve("bin/forprev");
  }
}
