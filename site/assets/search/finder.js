/*
 * Finds documents: a query loads the lists of the passages in which its characters stand side by side, and ranks the
 * documents in which all lists meet. The texts of those that are shown tell whether the words really stand so.
 */
(function (search) {
  'use strict';
  /* langs: the scripts of the archive, the one that is read first. initials: the letters for which there are names. */
  search.finder = async (load, { langs, initials }) => {
    const archive = await search.archive(load), { keys } = archive;
    const lists = search.lists(archive, load);
    const query = search.query({ keys, load, lang: langs[0], initials });

    async function filter({ from, to, source, tag }) {
      const sets = await Promise.all([
        ...source ? [lists.members('sources/' + source)] : [],
        ...tag ? [lists.members('tags/' + tag)] : []]);
      return search.ranking.filter(archive, { from, to }, sets);
    }

    /* asked: q; from, to: years; source: its number among those to choose from; tag: its name in addresses; order. */
    async function find(asked) {
      const kept = await filter(asked), out = new Set(), keep = number => kept(number) && !out.has(number);
      const units = [], standings = [], parted = [];
      for (const unit of await query.units(asked.q)) {
        const there = await lists.standing(unit.runs);
        if (unit.without) {
          [...there.keys()].forEach(number => out.add(number));
          continue;
        }
        const parts = there.size || !unit.loose ? [] : await lists.partsOf(unit.runs[0]);
        parted.push(...parts);
        units.push(...parts.length ? parts.map(part => ({ runs: [part] })) : [unit]);
        standings.push(...parts.length ? await Promise.all(parts.map(part => lists.standing([part]))) : [there]);
      }
      const order = search.ranking.orders[asked.order || 'relevance'];
      const hits = units.length ? search.ranking.rank(archive, standings, keep).sort(order) : [];
      return { units, hits, next: 0, total: hits.length, parted };
    }

    return { find, keys, texts: search.texts(archive, load, langs) };
  };
})(window.lantaiSearch);
