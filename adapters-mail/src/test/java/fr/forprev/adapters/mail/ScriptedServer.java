package fr.forprev.adapters.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A server for one connection that says what no well-behaved one says: per command, an answer other
 * than the usual one, or {@code hang up}, or {@code say nothing}.
 */
final class ScriptedServer implements AutoCloseable {

  private static final String SILENCE = "say nothing";

  private final ServerSocket socket;
  private final Map<String, String> script;
  private final CompletableFuture<List<String>> heard;

  ScriptedServer(Map<String, String> script) throws IOException {
    this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    this.script = script;
    this.heard = CompletableFuture.supplyAsync(this::converse);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** What the client said until it closed the connection, or we did. */
  List<String> heard() {
    return heard.join();
  }

  private List<String> converse() {
    List<String> commands = new ArrayList<>();
    try (Socket client = socket.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
      String command = "HELLO";
      boolean inText = false;
      while (command != null) {
        inText = inText && !command.equals(".");
        String answer = script.getOrDefault(command, inText ? SILENCE : usual(command));
        if (answer.equals("hang up")) {
          break;
        }
        if (!answer.equals(SILENCE)) {
          client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        inText = inText || answer.startsWith("354");
        command = in.readLine();
        if (command != null) {
          command = command.split("[ :]", 2)[0];
          commands.add(command);
        }
      }
      return commands;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String usual(String command) {
    return switch (command) {
      case "HELLO" -> "220 ready";
      case "QUIT" -> "221 bye";
      case "DATA" -> "354 go on";
      default -> "250 ok";
    };
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
