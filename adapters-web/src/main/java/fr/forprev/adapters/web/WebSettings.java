package fr.forprev.adapters.web;

import fr.forprev.adapters.web.limit.RateLimit;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the server listens.
 *
 * @param host the address to listen on: {@code 127.0.0.1} for this machine only
 * @param port from 1 to 65535, or 0 for any free one
 * @param https whether people reach it through https, a proxy in front doing the encryption
 * @param trainerChecks how often one person may check a trainer (SES-08)
 * @param failedAuthentications how often one address may present a wrong token
 * @param publishedReads how often one address may read what is published
 * @param proxy from which the proxy in front connects, whose word on addresses is taken; or null
 * @param formerApplication where the application that this one replaces answers, told at sign-in;
 *     or null
 * @param grace how long requests in flight may last once the server closes
 */
public record WebSettings(
    String host,
    int port,
    boolean https,
    RateLimit trainerChecks,
    RateLimit failedAuthentications,
    RateLimit publishedReads,
    @Nullable InetAddress proxy,
    @Nullable URI formerApplication,
    Duration grace) {

  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  /**
   * Plain http there; 30 trainer checks, 30 failures and 1,200 published reads in ten minutes; ten
   * seconds of grace.
   */
  public static WebSettings on(String host, int port) {
    return new WebSettings(
        host,
        port,
        false,
        new RateLimit(30, TEN_MINUTES),
        new RateLimit(30, TEN_MINUTES),
        new RateLimit(1_200, TEN_MINUTES),
        null,
        null,
        Duration.ofSeconds(10));
  }
}
