package fr.forprev.e2e;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The running demo and what it wrote into {@code data/demo.env}. */
record Demo(Product product, String address, Properties env) implements AutoCloseable {

  /** Starts it on any free port. */
  static Demo in(Path folder, String... more) throws Exception {
    String[] arguments = new String[3 + more.length];
    System.arraycopy(new String[] {"demo", "--port", "0"}, 0, arguments, 0, 3);
    System.arraycopy(more, 0, arguments, 3, more.length);
    return of(Launch.in(folder, arguments));
  }

  static Demo of(Launch launch) throws Exception {
    Product product = launch.start();
    try {
      return new Demo(product, product.address(), env(launch.folder()));
    } catch (Exception | AssertionError failure) {
      product.close();
      throw failure;
    }
  }

  String value(String name) {
    return env.getProperty(name);
  }

  /** The API as the person whose token has that name. */
  Api as(String token) {
    return new Api(address, value(token));
  }

  Api manager() {
    return as("MANAGER_TOKEN");
  }

  static Properties env(Path folder) throws IOException {
    Properties env = new Properties();
    try (Reader lines = Files.newBufferedReader(folder.resolve("data/demo.env"))) {
      env.load(lines);
    }
    return env;
  }

  @Override
  public void close() {
    product.close();
  }
}
