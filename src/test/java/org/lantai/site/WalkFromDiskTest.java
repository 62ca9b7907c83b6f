package org.lantai.site;

/** From the disk, with no server. */
class WalkFromDiskTest extends Walk {
    @Override
    String address() {
        return SITE.toUri().toString();
    }
}
