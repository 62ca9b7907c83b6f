package org.lantai.check.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Asks one host for addresses, one after another. */
final class HostQuestions {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** So many failures in a row, and the host is taken for gone. */
    private static final int MOST_FAILURES = 3;

    private static final String SILENT = "its host does not answer";
    private static final String STATUS = "status ";

    private final Asking asking;
    private final Map<URI, String> pages;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param pages the page that links to each address */
    HostQuestions(Asking asking, Map<URI, String> pages) {
        this.asking = asking;
        this.pages = pages;
    }

    /** What there is to tell of addresses of one host. */
    List<Problem> ask(List<URI> addresses) throws InterruptedException {
        List<Problem> dead = new ArrayList<>();
        int failures = 0;
        for (URI address : addresses) {
            Optional<String> fault = failures == MOST_FAILURES ? Optional.of(SILENT) : asked(address);
            fault.ifPresent(what -> dead.add(dead(address, what)));
            boolean silent = fault.filter(what -> !what.startsWith(STATUS)).isPresent();
            failures = silent ? Math.min(failures + 1, MOST_FAILURES) : 0;
        }
        return dead;
    }

    private Optional<String> asked(URI address) throws InterruptedException {
        Optional<String> fault = fault(address);
        Thread.sleep(asking.pause().toMillis());
        return fault;
    }

    private Optional<String> fault(URI address) throws InterruptedException {
        try {
            if (!mayAsk(address)) {
                return Optional.of("it is no host of the open web");
            }
            int status = status(address, "HEAD");
            // Some hosts take no HEAD, and say so in many ways.
            int sure = status >= 400 ? status(address, "GET") : status;
            return sure == 404 || sure == 410 || sure >= 500 ? Optional.of(STATUS + sure) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(
                    Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
        }
    }

    private boolean mayAsk(URI address) throws IOException {
        return Stream.of(InetAddress.getAllByName(address.getHost())).allMatch(asking.may());
    }

    private int status(URI address, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", "lantai-check")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private Problem dead(URI address, String what) {
        return Problem.note(
                ProblemKind.CHECK_WEB,
                pages.getOrDefault(address, "site"),
                "A link to another host leads nowhere now (" + what + "): " + address,
                "Originals go, which is what the archive is for. A link of your own you may change or take out.");
    }
}
