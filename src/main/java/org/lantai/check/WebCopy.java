package org.lantai.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A copy on the web, asked for one file after another. Pages are asked for as readers do, by the address of their folder. */
final class WebCopy implements Copy {
    private static final String INDEX = "index.html";

    /** A host that needs longer to begin an answer has none. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    /** @param base its address, ending in {@code /} */
    WebCopy(URI base) {
        this.base = base;
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(address(path)))
                .timeout(PATIENCE)
                .header("User-Agent", "lantai-check")
                .build();
        HttpResponse<InputStream> response = send(request);
        if (response.statusCode() == 200) {
            return Optional.of(response.body());
        }
        response.body().close();
        if (response.statusCode() == 404 || response.statusCode() == 410) {
            return Optional.empty();
        }
        throw new IOException("it answers with status " + response.statusCode());
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the check was stopped");
        }
    }

    private static String address(String path) {
        return path.equals(INDEX) || path.endsWith("/" + INDEX)
                ? "./" + path.substring(0, path.length() - INDEX.length())
                : "./" + path;
    }

    /** Hosts keep files with a dot before their names to themselves. */
    @Override
    public boolean gives(String path) {
        return !path.startsWith(".") && !path.contains("/.");
    }
}
