package org.lantai.check.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Links of pages to other hosts that lead nowhere any more. Hosts are asked at the same time, each one question after another. */
final class WebLook implements PageLook {
    private static final int HOSTS_AT_ONCE = 8;

    private final Asking asking;
    private final Predicate<String> isOwn;
    /** The first page that links there, by the address. */
    private final SortedMap<URI, String> addresses = new TreeMap<>();

    private int left;

    /** @param isOwn whether an address is one of the archive's own */
    WebLook(Asking asking, Predicate<String> isOwn) {
        this.asking = asking;
        this.isOwn = isOwn;
    }

    @Override
    public void look(SitePage page, Consumer<Problem> out) {
        page.links().stream()
                .filter(link -> link.use() == SiteLink.Use.LINK && link.isOfTheWeb())
                .map(SiteLink::address)
                .filter(address -> !isOwn.test(address))
                .forEach(address -> note(address, page.path()));
    }

    private void note(String address, String page) {
        try {
            URI uri = URI.create(URI.create(address.replaceFirst("#.*", "")).toASCIIString());
            if (uri.getHost() != null && uri.getScheme() != null && !addresses.containsKey(uri)) {
                if (addresses.size() < asking.most()) {
                    addresses.put(uri, page);
                } else {
                    left++;
                }
            }
        } catch (IllegalArgumentException noAddress) {
            // A page of long ago may have linked to anything; what no browser can follow is nothing to ask for.
        }
    }

    @Override
    public void end(Consumer<Problem> out) {
        SortedMap<String, List<URI>> hosts = new TreeMap<>();
        addresses
                .keySet()
                .forEach(uri -> hosts.computeIfAbsent(uri.getHost(), host -> new ArrayList<>())
                        .add(uri));
        ask(hosts).forEach(out);
        if (left > 0) {
            out.accept(Problem.note(
                    ProblemKind.CHECK_WEB,
                    "site",
                    "Further links to other hosts were not asked for: " + left + ".",
                    "Ask for more of them with --most."));
        }
    }

    private List<Problem> ask(SortedMap<String, List<URI>> hosts) {
        ExecutorService pool = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
        try {
            List<Callable<List<Problem>>> work = hosts.values().stream()
                    .<Callable<List<Problem>>>map(uris -> () -> new HostQuestions(asking, addresses).ask(uris))
                    .toList();
            List<Problem> all = new ArrayList<>();
            for (Future<List<Problem>> answers : pool.invokeAll(work)) {
                all.addAll(answers.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the check was stopped", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
