package fr.forprev.adapters.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Run by root, these tests become a normal user, and a root whom the system denies user namespaces.
 */
@Timeout(120)
class OtherUsersTest {
  private static final int NOBODY = 65534;

  @TempDir Path folder;

  @BeforeEach
  void needs_root_and_setpriv() throws IOException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can become another user");
    assumeTrue(
        Spawner.succeeds(List.of("setpriv", "--reuid=" + NOBODY, "true")), "setpriv is missing");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void a_normal_user_runs_a_server_with_binaries_of_its_own() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Folders.giveTo(NOBODY, data);
    Folders.giveTo(NOBODY, cache);
    List<String> asNobody =
        List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=-all");
    Map<String, String> environment = Map.of("FORPREV_CACHE", cache.toString());
    try (ChildJvm jvm = ChildJvm.start(asNobody, environment, readableClassPath(), data)) {
      assertThat(jvm.answer()).isEqualTo("holds 1 rows");
      assertThat(kernelUserOf(data)).isEqualTo(NOBODY);
    }
    assertThat(cache).isDirectoryContaining("glob:**/postgres-18*");
  }

  @Test
  void root_without_user_namespaces_runs_a_server_as_nobody() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path cache = Files.createDirectory(folder.resolve("cache"));
    try (ChildJvm jvm = rootWithout(List.of("unshare"), cache, data)) {
      assertThat(jvm.answer()).isEqualTo("holds 1 rows");
      assertThat(kernelUserOf(data)).isEqualTo(NOBODY);
    }
    try (ChildJvm jvm = ChildJvm.running(data)) {
      assertThat(jvm.answer())
          .as("data change hands when the way to run them changes")
          .isEqualTo("holds 2 rows");
    }
  }

  @Test
  void a_folder_that_nobody_cannot_reach_is_replaced() throws Exception {
    Path closed =
        Files.createDirectory(
            folder.resolve("closed"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path data = Files.createDirectory(closed.resolve("data"));
    Path shelter;
    try (ChildJvm jvm = rootWithout(List.of("unshare"), folder, data)) {
      assertThat(jvm.answer()).isEqualTo("holds 1 rows");
      assertThat(data).isEmptyDirectory();
      shelter = new Privileges(List.of(), OptionalInt.of(NOBODY)).reachable(data);
      assertThat(shelter.toString()).startsWith("/var/tmp/forprev-0/data-");
    }
    try (ChildJvm jvm = rootWithout(List.of("unshare"), folder, data)) {
      assertThat(jvm.answer()).isEqualTo("holds 2 rows");
    }
    Folders.delete(shelter);
  }

  @Test
  void root_who_can_become_nobody_else_is_told_to_be_a_normal_user() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    try (ChildJvm jvm = rootWithout(List.of("unshare", "setpriv"), folder, data)) {
      assertThat(jvm.answer())
          .isEqualTo(
              "PostgreSQL refuses to run as root, and neither unshare nor setpriv can give it"
                  + " another user: run as a normal user");
    }
  }

  private ChildJvm rootWithout(List<String> tools, Path cache, Path data) throws IOException {
    Path failing = Files.createDirectories(folder.resolve("failing"));
    for (String tool : tools) {
      FakeTool.failing(failing, tool);
    }
    Map<String, String> environment =
        Map.of("PATH", failing + ":" + System.getenv("PATH"), "FORPREV_CACHE", cache.toString());
    return ChildJvm.start(List.of(), environment, System.getProperty("java.class.path"), data);
  }

  /** The class path, copied to where every user may read. */
  private String readableClassPath() throws IOException {
    Path copies = Files.createDirectory(folder.resolve("classes"));
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path copy = copies.resolve(Integer.toString(entries.size()));
      copyTree(Path.of(entry), copy);
      entries.add(copy.toString());
    }
    return String.join(File.pathSeparator, entries);
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static Object kernelUserOf(Path data) throws IOException {
    long pid = ChildJvm.serversOf(data).getFirst().pid();
    return Files.getAttribute(Path.of("/proc/" + pid), "unix:uid");
  }
}
