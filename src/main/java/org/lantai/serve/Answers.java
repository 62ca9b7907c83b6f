package org.lantai.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantai.lexicon.Table;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.serve.Rounds.Round;

/** Answers the requests of a browser: with the site, and with the little that is served beside it. */
final class Answers implements HttpHandler {
    private static final String SCRIPT = "serve.js";
    private static final String WAIT = "wait.js";
    private static final String SIDECAR = "sidecar/";
    private static final Pattern KNOWN = Pattern.compile("after=(\\d{1,9})(?:&.*)?");
    private static final Pattern DOCUMENT = Pattern.compile("d/([0-9a-z]{9})/.*");

    private final Guard guard;
    private final String base;
    private final Rounds rounds;
    private final Waiting waiting;
    private final SiteShelf shelf;
    private final PreviewPlace place;
    /** As they were known when a page was asked for last. */
    private volatile Sidecars sidecars;

    private final Injection injection;

    Answers(Guard guard, PreviewPlace place, Rounds rounds) {
        this.guard = guard;
        this.base = place.base();
        this.rounds = rounds;
        this.waiting = new Waiting(rounds);
        this.shelf = new SiteShelf(place.site(), base);
        this.place = place;
        this.sidecars = new Sidecars(place.archive(), -1, Map.of());
        this.injection = new Injection(base);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, admitted(exchange));
        }
    }

    private Answer admitted(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        boolean reads = method.equals("GET") || method.equals("HEAD");
        if (!reads || !guard.admits(exchange.getRequestHeaders())) {
            return Answer.refused();
        }
        try {
            return answer(exchange);
        } catch (ProblemException e) {
            return Answer.of(500, Answer.HTML, OwnPage.of("500", told(e.problem())));
        }
    }

    private static String told(Problem problem) {
        return problem.where() + ": " + problem.message() + "\n" + problem.advice();
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path == null || path.equals("/") || (path + "/").equals(base)) {
            return base.equals("/") ? page("") : Answer.elsewhere(base);
        }
        if (!path.startsWith(base)) {
            return Answer.of(404, Answer.HTML, OwnPage.of("404", "The site is below " + base));
        }
        String below = path.substring(base.length());
        return below.startsWith(Injection.OWN)
                ? own(
                        below.substring(Injection.OWN.length()),
                        exchange.getRequestURI().getQuery())
                : page(below);
    }

    private Answer own(String name, @Nullable String query) throws IOException {
        if (name.equals(SCRIPT)) {
            return Answer.of(200, Answer.SCRIPT, Table.bytes(Answers.class, SCRIPT));
        }
        if (name.equals(WAIT)) {
            Matcher known = KNOWN.matcher(query == null ? "" : query);
            return waiting.answer(known.matches() ? Integer.parseInt(known.group(1)) : 0);
        }
        return name.startsWith(SIDECAR)
                ? Answer.of(200, Answer.HTML, sidecars(rounds.now()).page(name.substring(SIDECAR.length())))
                : Answer.of(404, Answer.HTML, OwnPage.of("404", ""));
    }

    private Answer page(String path) throws IOException {
        Round round = rounds.now();
        Answer found = found(path, round);
        return found.isPage() ? found.saying(injected(found.text(), path, round)) : found;
    }

    /** Before the first build there is no site, and for a moment when a new one takes the place of the old. */
    private Answer found(String path, Round round) throws IOException {
        try {
            return shelf.find(path);
        } catch (NoSuchFileException noSite) {
            String why = round.fault().map(Answers::told).orElse("");
            return Answer.of(503, Answer.HTML, OwnPage.of("Not built yet 尚未构建", why));
        }
    }

    /** They are read once for each build. */
    private Sidecars sidecars(Round round) {
        Sidecars known = sidecars;
        if (known.round() != round.number()) {
            known = Sidecars.read(place.archive(), round.number());
            sidecars = known;
        }
        return known;
    }

    private String injected(String html, String path, Round round) {
        Matcher document = DOCUMENT.matcher(path);
        Optional<String> id = document.matches() ? Optional.of(document.group(1)) : Optional.empty();
        String sidecar = id.flatMap(known -> sidecars(round).of(known).stream().findFirst())
                .orElse("");
        return injection.into(
                html, round, sidecar, id.map(known -> SIDECAR + known).orElse(""));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Cache-Control", "no-store");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        answer.location().ifPresent(path -> headers.set("Location", path));
        CapturedBytes body = answer.body();
        boolean silent = exchange.getRequestMethod().equals("HEAD") || body.size() == 0;
        exchange.sendResponseHeaders(answer.status(), silent ? -1 : body.size());
        if (!silent) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body.toArray());
            }
        }
    }
}
