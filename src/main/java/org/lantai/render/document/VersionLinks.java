package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import org.lantai.model.DocumentId;
import org.lantai.release.Version;
import org.lantai.release.VersionHistory;
import org.lantai.render.page.SitePaths;

/** Tells how the versions of a document follow each other, in the link types of RFC 5829. */
final class VersionLinks {
    private final DocumentId id;
    private final VersionHistory history;
    private final int newest;

    VersionLinks(DocumentId id, VersionHistory history) {
        this.id = id;
        this.history = history;
        this.newest = history.released().size();
    }

    /** Of the document, which shows its newest version or a text that is newer. */
    List<Related> ofDocument() {
        if (newest == 0) {
            return List.of();
        }
        List<Related> links = new ArrayList<>(List.of(list()));
        predecessor(links, history.current() ? newest - 1 : newest);
        return links;
    }

    /** Of one of its versions. */
    List<Related> of(Version version) {
        int place = places(version);
        List<Related> links = new ArrayList<>(List.of(list()));
        predecessor(links, place - 1);
        if (place < newest) {
            links.add(new Related("successor-version", path(place + 1)));
        } else if (!history.current()) {
            links.add(new Related("successor-version", SitePaths.document(id)));
        }
        links.add(new Related("latest-version", SitePaths.document(id)));
        return links;
    }

    private int places(Version version) {
        int place = 1;
        while (!history.released().get(place - 1).version().equals(version)) {
            place++;
        }
        return place;
    }

    private Related list() {
        return new Related("version-history", SitePaths.versions(id));
    }

    private void predecessor(List<Related> links, int place) {
        if (place > 0) {
            links.add(new Related("predecessor-version", path(place)));
        }
    }

    /** @param place of a version among all, from 1 */
    private String path(int place) {
        return SitePaths.version(id, history.released().get(place - 1).version().number());
    }
}
