package fr.forprev.adapters.web.http;

import io.javalin.http.Context;

/** A file that the browser keeps instead of showing it. */
public final class Attachment {

  /** A media type. */
  public static final String PDF = "application/pdf";

  /** A media type. */
  public static final String ZIP = "application/zip";

  private Attachment() {}

  /** Answers {@code bytes} under a name of which only plain characters are kept. */
  public static void answer(Context ctx, String name, String type, byte[] bytes) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    ctx.header("Content-Disposition", "attachment; filename=\"" + plain + "\"")
        .contentType(type)
        .result(bytes);
  }
}
