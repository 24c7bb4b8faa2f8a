package fr.forprev.adapters.web.http;

import fr.forprev.application.certificate.CertificateFile;
import io.javalin.http.Context;

/** A certificate as the answer of a request: a file to keep. */
public final class Pdf {

  private Pdf() {}

  /** Answers {@code file}, under its name. */
  public static void write(Context ctx, CertificateFile file) {
    String name = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .contentType("application/pdf")
        .result(file.pdf());
  }
}
