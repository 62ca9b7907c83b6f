lantaiTimeline("tag-gu-jing", {
"2022":[14,1],
"2022-06":[14,1]
});
