package fr.forprev.adapters.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A command of the system that fails, as it does where the system forbids what it asks for. */
final class FakeTool {
  private FakeTool() {}

  static void failing(Path folder, String name) throws IOException {
    Path tool = Files.writeString(folder.resolve(name), "#!/bin/sh\nexit 1\n");
    tool.toFile().setExecutable(true, false);
  }
}
