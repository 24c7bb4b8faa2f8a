package fr.forprev.adapters.web.http;

import fr.forprev.adapters.web.account.PeerAddress;
import fr.forprev.adapters.web.limit.TokenBuckets;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * A read for everybody: pages of any origin may call it, no token is asked, and one address reads
 * so often and no more.
 *
 * @param read what is answered
 * @param readers how often each address may read, all such reads together
 */
public record PublishedRead(Handler read, TokenBuckets<String> readers) implements Handler {

  @Override
  public void handle(Context ctx) throws Exception {
    ctx.header("Access-Control-Allow-Origin", "*");
    ctx.header("Access-Control-Expose-Headers", RequestId.HEADER + ", Retry-After");
    ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
    readers.take(PeerAddress.of(ctx));
    read.handle(ctx);
  }
}
