package org.lantai.site;

/** From the disk, with no server. */
class WalkFromDiskTest extends WalkWithScripts {
    @Override
    String address() {
        return SITE.toUri().toString();
    }
}
