package fr.forprev.adapters.web.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Files of the class path. */
final class Resource {

  private Resource() {}

  static byte[] bytes(Class<?> near, String name) {
    try (InputStream bytes = Objects.requireNonNull(near.getResourceAsStream(name), name)) {
      return bytes.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String webjarVersion(String webjar) {
    String file = "/META-INF/maven/org.webjars/" + webjar + "/pom.properties";
    try {
      Properties properties = new Properties();
      properties.load(
          new StringReader(new String(bytes(Resource.class, file), StandardCharsets.UTF_8)));
      return Objects.requireNonNull(properties.getProperty("version"), file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
