package fr.forprev.adapters.persistence.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * With which rights the server's programs run: PostgreSQL refuses to be root, and must not outlive
 * this JVM.
 *
 * @param prefix commands to put before a program
 * @param owner to whom the server's files must belong, when this JVM is root and decides it
 */
record Privileges(List<String> prefix, OptionalInt owner) {
  private static final int ROOT = 0;
  private static final int NOBODY = 65534;
  private static final List<String> USER_NAMESPACE = List.of("unshare", "-U");
  private static final List<String> AS_NOBODY =
      List.of(
          "setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--inh-caps=-all");
  private static final List<String> OWN_SESSION = List.of("setsid");
  private static final List<String> STOP_WITH_US = List.of("setpriv", "--pdeathsig", "INT");

  static Privileges detect() throws IOException {
    if (!isRoot()) {
      return new Privileges(withTies(List.of()), OptionalInt.empty());
    }
    List<String> whoAmI = List.of("id", "-un");
    if (Spawner.succeeds(joined(USER_NAMESPACE, whoAmI))) {
      return new Privileges(withTies(USER_NAMESPACE), OptionalInt.of(ROOT));
    }
    if (Spawner.succeeds(joined(AS_NOBODY, whoAmI))) {
      return new Privileges(withTies(AS_NOBODY), OptionalInt.of(NOBODY));
    }
    throw new EmbeddedPostgresException(
        "PostgreSQL refuses to run as root, and neither unshare nor setpriv can give it another"
            + " user: run as a normal user");
  }

  List<String> command(Path program, List<String> arguments) {
    return joined(joined(prefix, List.of(program.toString())), arguments);
  }

  /**
   * The folder itself, or, when the server's user cannot pass through one of its parents, another
   * one in {@code /var/tmp}: always the same for the same folder.
   */
  Path reachable(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (owner.isEmpty() || owner.getAsInt() == ROOT || everyonePasses(real)) {
      return real;
    }
    Path shelter = Path.of("/var/tmp/forprev-" + ROOT);
    createForRoot(shelter);
    String path = HexFormat.of().toHexDigits(real.toString().hashCode());
    return Files.createDirectories(shelter.resolve(real.getFileName() + "-" + path));
  }

  /** Makes the server's user the owner of a file or of a folder with all that it holds. */
  void own(Path tree) throws IOException {
    if (owner.isPresent()) {
      Folders.giveTo(owner.getAsInt(), tree);
    }
  }

  private static boolean isRoot() throws IOException {
    Path self = Path.of("/proc/self");
    return Files.exists(self)
        ? Files.getAttribute(self, "unix:uid").equals(ROOT)
        : System.getProperty("user.name").equals("root");
  }

  /**
   * In a session of its own a Ctrl-C in the terminal does not reach the server before the JVM has
   * finished its work.
   */
  private static List<String> withTies(List<String> user) {
    List<String> session =
        Spawner.succeeds(joined(OWN_SESSION, List.of("true"))) ? OWN_SESSION : List.of();
    List<String> death =
        Spawner.succeeds(joined(STOP_WITH_US, List.of("true"))) ? STOP_WITH_US : List.of();
    return joined(joined(session, user), death);
  }

  private static boolean everyonePasses(Path folder) throws IOException {
    for (Path step = folder; step != null; step = step.getParent()) {
      if (!Files.getPosixFilePermissions(step).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return true;
  }

  /** Anybody may create names in {@code /var/tmp}: a folder that is not root's own is refused. */
  private static void createForRoot(Path shelter) throws IOException {
    var permissions = PosixFilePermissions.fromString("rwx--x--x");
    try {
      Files.createDirectory(shelter);
      Files.setPosixFilePermissions(shelter, permissions);
    } catch (FileAlreadyExistsException usual) {
      var found =
          Files.readAttributes(shelter, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean ours =
          Files.getAttribute(shelter, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(ROOT);
      if (!ours || !found.isDirectory() || !found.permissions().equals(permissions)) {
        throw new EmbeddedPostgresException(
            shelter + " is not a folder that only root can change: remove it");
      }
    }
  }

  private static List<String> joined(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return List.copyOf(all);
  }
}
