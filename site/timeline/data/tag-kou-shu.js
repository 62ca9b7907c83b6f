lantaiTimeline("tag-kou-shu", {
"2022":[16,1],
"2022-08":[16,1]
});
