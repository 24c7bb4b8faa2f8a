package fr.forprev.adapters.web.docs;

import fr.forprev.adapters.web.http.SecurityHeaders;
import fr.forprev.adapters.web.problem.Problem;
import io.javalin.http.Context;
import java.util.Map;

/** {@code /openapi.yaml}, and {@code /docs} to read it. */
public final class Docs {

  private static final String WEBJAR = "/META-INF/resources/webjars/swagger-ui/";

  private final byte[] contract = Resource.bytes(Docs.class, "openapi.yaml");
  private final byte[] page = Resource.bytes(Docs.class, "docs.html");
  private final Map<String, Asset> assets;

  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  private record Asset(String type, byte[] bytes) {}

  /** Reads all files once: nothing else of the class path is published. */
  public Docs() {
    String webjar = WEBJAR + Resource.webjarVersion("swagger-ui") + "/";
    assets =
        Map.of(
            "initializer.js", script(Resource.bytes(Docs.class, "initializer.js")),
            "swagger-ui-bundle.js",
                script(Resource.bytes(Docs.class, webjar + "swagger-ui-bundle.js")),
            "swagger-ui.css",
                new Asset(
                    "text/css; charset=utf-8",
                    Resource.bytes(Docs.class, webjar + "swagger-ui.css")));
  }

  /** The contract, as written. */
  public void contract(Context ctx) {
    ctx.contentType("application/yaml; charset=utf-8").result(contract);
  }

  /** The page that reads it. */
  public void page(Context ctx) {
    ctx.header("Content-Security-Policy", SecurityHeaders.READER);
    ctx.contentType("text/html; charset=utf-8").result(page);
  }

  /** A file of that page. */
  public void asset(Context ctx) {
    Asset asset = assets.get(ctx.pathParam("file"));
    if (asset == null) {
      throw Problem.notFound().asException();
    }
    ctx.header("Cache-Control", "max-age=3600").contentType(asset.type()).result(asset.bytes());
  }

  private static Asset script(byte[] bytes) {
    return new Asset("text/javascript; charset=utf-8", bytes);
  }
}
