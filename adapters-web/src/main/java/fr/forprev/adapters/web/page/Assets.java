package fr.forprev.adapters.web.page;

import fr.forprev.adapters.web.problem.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/**
 * The files of the pages. The name of each holds the hash of its content, so that a browser keeps
 * it for a year and never shows an old one.
 */
public final class Assets {

  /** Where they are. */
  public static final String PATH = "/fichiers/{file}";

  private static final int HASH_LENGTH = 16;

  private static final Asset STYLE = Asset.read("style.css", "text/css; charset=utf-8");
  private static final Asset ICON = Asset.read("icon.svg", "image/svg+xml");
  private static final Map<String, Asset> BY_NAME = Map.of(STYLE.name, STYLE, ICON.name, ICON);

  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  private record Asset(String name, String type, byte[] bytes) {

    static Asset read(String file, String type) {
      try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(file), file)) {
        byte[] bytes = in.readAllBytes();
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        return new Asset(hash.substring(0, HASH_LENGTH) + "-" + file, type, bytes);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      } catch (NoSuchAlgorithmException absent) {
        throw new IllegalStateException("every JDK has SHA-256", absent);
      }
    }
  }

  private Assets() {}

  /** The address of the stylesheet. */
  public static String style() {
    return "/fichiers/" + STYLE.name;
  }

  /** The address of the icon. */
  public static String icon() {
    return "/fichiers/" + ICON.name;
  }

  /** Answers one of them. */
  public static void serve(Context ctx) {
    Asset asset = BY_NAME.get(ctx.pathParam("file"));
    if (asset == null) {
      throw Problem.notFound().asException();
    }
    ctx.header("Cache-Control", "public, max-age=31536000, immutable")
        .contentType(asset.type)
        .result(asset.bytes);
  }
}
