lantaiTimeline("tag-shi-di", {
"2024":[2,1],
"2024-12":[2,1]
});
