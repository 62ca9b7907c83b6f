package org.lantai.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/** Serves a site to this computer, builds it when its content changes, and lets the pages that are open know. */
public final class Preview implements Closeable {
    private final PreviewPlace place;
    private final Runnable builder;
    private final Consumer<ProblemException> faults;
    private final Rounds rounds = new Rounds();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Watch watch;

    private Preview(PreviewPlace place, Runnable builder, Consumer<ProblemException> faults, HttpServer server)
            throws IOException {
        this.place = place;
        this.builder = builder;
        this.faults = faults;
        this.server = server;
        this.watch = new Watch(
                List.of(place.archive().resolve("content"), place.archive().resolve("themes")));
    }

    /**
     * Begins to serve; nothing is built yet.
     *
     * @param port which port, 0 for any that is free
     * @param builder builds the site; throws a {@link ProblemException} where it cannot be built and is as it was
     * @param faults takes why a build failed
     * @throws ProblemException when the port is taken
     */
    public static Preview open(PreviewPlace place, int port, Runnable builder, Consumer<ProblemException> faults)
            throws IOException {
        HttpServer server = bind(port);
        Preview preview = new Preview(place, builder, faults, server);
        Guard guard = new Guard(server.getAddress().getPort());
        server.createContext("/", new Answers(guard, place, preview.rounds));
        server.setExecutor(preview.threads);
        server.start();
        return preview;
    }

    private static HttpServer bind(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.SERVE_PORT,
                            "port " + port,
                            "Another program has this port, perhaps another `lantai serve`.",
                            "End it, or choose another port: --port 0 takes one that is free."),
                    e);
        }
    }

    /** Where it is found. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + place.base());
    }

    /** Builds once. A build that fails is told, here and over the pages that are open. */
    public void build() {
        try {
            builder.run();
            rounds.succeed();
        } catch (ProblemException e) {
            faults.accept(e);
            rounds.fail(e.problem());
        }
    }

    /** Waits for the next change and builds. */
    public void awaitChange() throws IOException, InterruptedException {
        watch.awaitChange();
        build();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
