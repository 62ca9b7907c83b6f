package org.lantai.ledger;

/**
 * What the ledger promises for a catalog.
 *
 * @param permalinks the addresses of everything in the catalog
 * @param ledger the ledger with the new promises in it, to be {@linkplain Ledger#write() written} before the site is
 *     published
 */
public record Promises(Permalinks permalinks, Ledger ledger) {}
