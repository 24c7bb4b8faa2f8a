package fr.forprev.adapters.web.page;

import fr.forprev.adapters.web.http.SecurityHeaders;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** Renders pages: a template inside the frame. */
public final class Pages {

  /** When what was typed must be corrected. */
  public static final int TO_CORRECT = 422;

  private static final String HTML = "text/html; charset=utf-8";
  private static final int SEE_OTHER = 303;

  private static final TemplateEngine ENGINE = engine();

  private Pages() {}

  /** Answers a page with status 200. */
  public static void show(Context ctx, String template, String title, Map<String, Object> facts) {
    render(ctx, template, Frame.of(ctx, title), facts);
  }

  /** Answers a page with a form: 200, or what its faults and refusals ask for. */
  public static void form(
      Context ctx, String template, String title, Form form, Map<String, Object> facts) {
    Map<String, Object> all = new LinkedHashMap<>(facts);
    all.put("form", form);
    ctx.status(form.status());
    render(ctx, template, Frame.of(ctx, form.isFaulty() ? "Erreur : " + title : title), all);
  }

  /** Sends the browser to another page of this server. */
  public static void redirect(Context ctx, String path) {
    ctx.status(SEE_OTHER).header("Location", path);
  }

  /** The same; what was done is told there once. */
  public static void redirect(Context ctx, String path, Done done) {
    Cookies.of(ctx).tell(ctx, done);
    redirect(ctx, path);
  }

  private static void render(Context ctx, String template, Frame frame, Map<String, Object> facts) {
    Map<String, Object> all = new LinkedHashMap<>(facts);
    all.put("frame", frame);
    Utf8ByteOutput out = new Utf8ByteOutput();
    ENGINE.render(template + ".jte", all, out);
    ctx.header("Content-Security-Policy", SecurityHeaders.PAGE)
        .contentType(HTML)
        .result(out.toByteArray());
  }

  private static TemplateEngine engine() {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            Pages.class.getClassLoader(),
            "fr.forprev.adapters.web.templates");
    engine.setBinaryStaticContent(true);
    return engine;
  }
}
