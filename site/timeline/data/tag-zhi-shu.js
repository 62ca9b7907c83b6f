lantaiTimeline("tag-zhi-shu", {
"2021":[0,1],
"2021-03":[0,1]
});
