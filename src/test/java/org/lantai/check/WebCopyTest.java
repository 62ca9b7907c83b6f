package org.lantai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebCopyTest {
    private HttpServer server;
    private WebCopy copy;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", WebCopyTest::answer);
        server.start();
        copy = new WebCopy(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/archive/"));
    }

    /** Says what was asked for; some files are gone, elsewhere or not to be had. */
    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            if (path.endsWith("elsewhere.css")) {
                exchange.getResponseHeaders().set("Location", "/archive/there.css");
                exchange.sendResponseHeaders(301, -1);
            } else {
                int status = path.matches(".*/[45]\\d\\d\\.css") ? Integer.parseInt(path.replaceAll("\\D", "")) : 200;
                byte[] bytes = (exchange.getRequestMethod() + " " + path).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String read(String path) throws IOException {
        try (InputStream in = copy.open(path).orElse(InputStream.nullInputStream())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void pagesAreAskedForByTheAddressThatReadersHave() throws IOException {
        assertThat(read("d/g7nk0bs3q/index.html")).isEqualTo("GET /archive/d/g7nk0bs3q/");
        assertThat(read("index.html")).isEqualTo("GET /archive/");
        assertThat(read("assets/lantai.css")).isEqualTo("GET /archive/assets/lantai.css");
    }

    @Test
    void whatMovedIsFollowed() throws IOException {
        assertThat(read("elsewhere.css")).isEqualTo("GET /archive/there.css");
    }

    @Test
    void whatIsGoneIsNotThere() throws IOException {
        assertThat(copy.open("404.css")).isEmpty();
        assertThat(copy.open("410.css")).isEmpty();
    }

    @Test
    void whatTheHostCannotSayIsNoAnswer() {
        assertThatThrownBy(() -> copy.open("503.css"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("503");
        assertThatThrownBy(() -> copy.open("429.css"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("429");
    }
}
