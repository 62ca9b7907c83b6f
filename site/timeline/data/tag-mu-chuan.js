lantaiTimeline("tag-mu-chuan", {
"2021":[10,1],
"2021-01":[10,1]
});
