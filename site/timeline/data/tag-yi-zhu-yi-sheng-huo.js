lantaiTimeline("tag-yi-zhu-yi-sheng-huo", {
"2024":[1,1],
"2024-09":[1,1]
});
