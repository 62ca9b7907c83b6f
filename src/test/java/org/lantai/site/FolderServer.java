package org.lantai.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a folder below {@code /archive/}, as a static host does: a folder is its {@code index.html}. */
final class FolderServer implements AutoCloseable {
    private static final String PATH = "/archive/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript; charset=utf-8",
            "xml", "application/xml",
            "png", "image/png",
            "jpg", "image/jpeg");

    private final Path folder;
    private final HttpServer server;

    FolderServer(Path folder) {
        this.folder = folder;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where the folder is found, with a slash at its end. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = file(exchange.getRequestURI().getPath());
            boolean there = file.startsWith(folder) && Files.isRegularFile(file);
            byte[] bytes = Files.readAllBytes(there ? file : folder.resolve("404.html"));
            String name = file.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", there ? type : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Path file(String path) {
        Path file = folder.resolve(path.startsWith(PATH) ? path.substring(PATH.length()) : "none")
                .normalize();
        return Files.isDirectory(file) ? file.resolve("index.html") : file;
    }
}
