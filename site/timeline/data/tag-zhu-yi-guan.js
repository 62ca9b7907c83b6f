lantaiTimeline("tag-zhu-yi-guan", {
"2023":[1,1],
"2023-03":[1,1]
});
