lantaiTimeline("tag-yi-zhu-yi-sheng-huo", {
"2024":[1,1],
"2024-10":[1,1],
"2023":[1,1],
"2023-00":[1,1]
});
