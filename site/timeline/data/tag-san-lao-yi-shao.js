lantaiTimeline("tag-san-lao-yi-shao", {
"2021":[0,1],
"2021-03":[0,1]
});
