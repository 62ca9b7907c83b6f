lantaiTimeline("tag-liang-shi", {
"2022":[11,1],
"2022-03":[11,1]
});
