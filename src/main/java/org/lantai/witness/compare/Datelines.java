package org.lantai.witness.compare;

import java.util.List;

/** What the beginnings of reports are known by that each paper sets in its own way: 本报讯（记者 …）, 某地4月1日电. */
final class Datelines {
    static final List<String> WORDS = List.of("讯", "电", "记者", "通讯员", "报道");

    private Datelines() {}
}
