package fr.forprev.bootstrap.configuration;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** The text set for each key, and where it was set: later sources win over earlier ones. */
public final class Values {

  private record Origin(String text, String where) {}

  private final Map<Key, Origin> set = new EnumMap<>(Key.class);

  private Values() {}

  /** The defaults alone. */
  public static Values defaults() {
    return new Values();
  }

  /** Adds a file of {@code key = value} lines. */
  public Values file(Path file) {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new WrongConfiguration("The configuration file " + file + " cannot be read.");
    }
    for (String name : new TreeSet<>(lines.stringPropertyNames())) {
      Key key =
          Key.named(name)
              .orElseThrow(
                  () -> new WrongConfiguration("Unknown key " + name + " in " + file + "."));
      set.put(key, new Origin(lines.getProperty(name).strip(), file.toString()));
    }
    return this;
  }

  /** Adds the variables that begin with {@code FORPREV_}. */
  public Values environment(Map<String, String> variables) {
    for (String variable : new TreeSet<>(variables.keySet())) {
      if (Key.isOurs(variable)) {
        Key key =
            Key.ofVariable(variable)
                .orElseThrow(
                    () -> new WrongConfiguration("Unknown environment variable " + variable + "."));
        set.put(key, new Origin(variables.getOrDefault(variable, "").strip(), variable));
      }
    }
    return this;
  }

  /** Adds one value of the command line. */
  public Values option(Key key, String text, String option) {
    set.put(key, new Origin(text, option));
    return this;
  }

  /** The text of {@code key}. */
  String text(Key key) {
    Origin origin = set.get(key);
    return origin == null ? key.byDefault() : origin.text();
  }

  /** The refusal of the present value of {@code key}; it does not repeat a secret. */
  WrongConfiguration wrong(Key key, String expected) {
    Origin origin = set.get(key);
    String shown = key.isSecret() ? "" : " \"" + withoutSecrets(text(key)) + "\"";
    return new WrongConfiguration(
        "%s%s (set by %s) must be %s."
            .formatted(key.inFile(), shown, origin == null ? "default" : origin.where(), expected));
  }

  /** Without the passwords that people put into the URL of a database. */
  private static String withoutSecrets(String text) {
    return text.replaceAll("(?<=//)[^@/]*@", "***@").replaceAll("(?i)(?<=password=)[^&]*", "***");
  }
}
