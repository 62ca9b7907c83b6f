lantaiSearch("tags/zhu-bian","#%&/(%&")
