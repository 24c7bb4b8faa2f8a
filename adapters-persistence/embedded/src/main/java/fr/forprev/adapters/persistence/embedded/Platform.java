package fr.forprev.adapters.persistence.embedded;

import java.util.Locale;

/** The systems for which there are binaries, named as the archives of the binaries name them. */
enum Platform {
  LINUX,
  DARWIN,
  WINDOWS;

  static Platform current() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return os.startsWith("mac") ? DARWIN : os.startsWith("windows") ? WINDOWS : LINUX;
  }

  /** Such as {@code linux-x86_64}. */
  String withArchitecture() {
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    return name().toLowerCase(Locale.ROOT) + (arm ? "-arm_64" : "-x86_64");
  }
}
