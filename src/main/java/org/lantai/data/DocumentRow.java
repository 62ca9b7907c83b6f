package org.lantai.data;

import java.util.Optional;
import org.lantai.model.DocumentId;
import org.lantai.model.PageKind;
import org.lantai.model.PartialDate;
import org.lantai.release.Version;
import org.lantai.subjects.Entry;

/**
 * What the tables tell of one document.
 *
 * @param id its id
 * @param address where it stands: absolute where the archive's address is known, else from the top of the site
 * @param kind what was captured
 * @param entry what the catalog knows of it
 * @param changed when its text became what it is
 * @param version the version that is shown; empty where the text was not released as it is
 * @param digest that of its text
 */
record DocumentRow(
        DocumentId id,
        String address,
        PageKind kind,
        Entry entry,
        Optional<PartialDate> changed,
        Optional<Version> version,
        String digest) {}
