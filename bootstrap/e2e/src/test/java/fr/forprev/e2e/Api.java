package fr.forprev.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Calls the API as one person.
 *
 * @param address where the product answers
 */
record Api(String address, String token) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  Answer post(String path) throws IOException, InterruptedException {
    return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
  }

  Answer post(String path, String json) throws IOException, InterruptedException {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  Answer put(String path, String ifMatch, String json) throws IOException, InterruptedException {
    return send(
        request(path).header("If-Match", ifMatch).PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Sends a file instead of JSON. */
  Answer csv(String path, String ifMatch, byte[] file) throws IOException, InterruptedException {
    return send(
        request(path)
            .setHeader("Content-Type", "text/csv")
            .header("If-Match", ifMatch)
            .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    return new Answer(response);
  }
}
