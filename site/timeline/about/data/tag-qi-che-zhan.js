lantaiTimeline("tag-qi-che-zhan", {
"2025":[13,1],
"2025-10":[13,1],
"2025-05":[13,1]
});
