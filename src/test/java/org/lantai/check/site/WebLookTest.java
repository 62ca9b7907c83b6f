package org.lantai.check.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantai.model.Problem;

class WebLookTest {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private String host = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        host = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Answers with the number in the path; asked for the head of {@code /405} alone, it refuses that way of asking. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            boolean refuses = path.equals("/405") && exchange.getRequestMethod().equals("GET");
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
            exchange.sendResponseHeaders(refuses ? 200 : Integer.parseInt(path.substring(1)), -1);
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private List<String> told(int most, Predicate<InetAddress> may, String... links) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><title>试</title>");
        for (String link : links) {
            html.append("<a href=\"").append(link).append("\">链接</a>");
        }
        WebLook look = new WebLook(new Asking(most, Duration.ZERO, may), own -> own.startsWith("https://own.example/"));
        List<Problem> told = new ArrayList<>();
        look.look(SitePage.of("index.html", html.toString().getBytes(StandardCharsets.UTF_8)), told::add);
        assertThat(told).isEmpty();
        look.end(told::add);
        return told.stream().map(Problem::message).toList();
    }

    @Test
    void whatIsGoneIsTold() {
        assertThat(told(10, any -> true, host + "200", host + "404", host + "410", host + "503"))
                .hasSize(3)
                .allSatisfy(message -> assertThat(message).containsPattern("status (404|410|503)"));
    }

    @Test
    void whatMovedOrWantsAPasswordStands() {
        assertThat(told(10, any -> true, host + "301", host + "403", host + "429"))
                .isEmpty();
        assertThat(asked).noneMatch(question -> question.contains("elsewhere"));
    }

    @Test
    void aHostThatTakesNoHeadIsAskedForThePage() {
        assertThat(told(10, any -> true, host + "405")).isEmpty();
        assertThat(asked).containsExactly("HEAD /405", "GET /405");
    }

    @Test
    void anAddressIsAskedForOnceWhateverItsAnchor() {
        assertThat(told(10, any -> true, host + "200#a", host + "200#b", host + "200"))
                .isEmpty();
        assertThat(asked).containsExactly("HEAD /200");
    }

    @Test
    void noMoreAreAskedForThanAllowedAndTheOthersAreCounted() {
        assertThat(told(1, any -> true, host + "200", host + "201", host + "202"))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("were not asked for: 2"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void machinesThatAreNotOfTheOpenWebAreNotAsked() {
        assertThat(told(10, Asking.ofTheWeb(10).may(), host + "200"))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("no host of the open web"));
        assertThat(asked).isEmpty();
    }

    @Test
    void ownAddressesAndWhatIsNoneAreNotAsked() {
        assertThat(told(10, any -> true, "https://own.example/d/a/", "mailto:a@b.example", "http://[", "../a.html"))
                .isEmpty();
    }

    @Test
    void aHostThatDoesNotAnswerIsLeftAloneSoon() {
        server.stop(0);
        assertThat(told(10, any -> true, host + "200", host + "201", host + "202", host + "203", host + "204"))
                .hasSize(5)
                .satisfies(all -> assertThat(all.subList(3, 5))
                        .allSatisfy(message -> assertThat(message).contains("its host does not answer")));
    }
}
