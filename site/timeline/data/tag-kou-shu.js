lantaiTimeline("tag-kou-shu", {
"2022":[13,1],
"2022-08":[13,1]
});
