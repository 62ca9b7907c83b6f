lantaiTimeline("tag-shi-mo-cun-zhi", {
"2023":[2,1],
"2023-04":[2,1]
});
