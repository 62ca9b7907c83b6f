lantaiTimeline("tag-wang-niang-po", {
"2023":[2,1],
"2023-04":[2,1]
});
